/** One request to the outside world through UrlFetchApp; what it means is left to the providers. */
import type { HttpAnswer, HttpRequest } from '../core/texts/providers/provider';

const CONTENT_TYPE = 'Content-Type';
/** Google itself would wait six minutes, as long as a whole run may last. */
const TIMEOUT = 20;

/** Known to Google, unknown to the published types. */
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { readonly timeoutSeconds: number };

/** Asks once, follows no redirect; every status is an answer, and whatever Google throws is none. */
export function fetchOnce({ method, url, headers, payload }: HttpRequest): HttpAnswer {
  const { [CONTENT_TYPE]: contentType, ...others } = headers;
  try {
    const options: Options = {
      method,
      headers: others,
      muteHttpExceptions: true,
      followRedirects: false,
      timeoutSeconds: TIMEOUT,
      ...(payload === '' ? {} : { payload }),
      ...(contentType === undefined ? {} : { contentType }),
    };
    const response = UrlFetchApp.fetch(url, options);
    return {
      kind: 'answer',
      status: response.getResponseCode(),
      headers: response.getAllHeaders() as Record<string, string | string[]>,
      body: response.getContentText(),
    };
  } catch (error) {
    return { kind: 'no answer', reason: String(error instanceof Error ? error.message : error) };
  }
}
