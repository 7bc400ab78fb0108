// The order of the test files: those that take longest begin first, so that no core waits for one at the end; then the large files.
// A short file may be a long test: three lines that try a command again at each of its calls.
const LONGEST = [
  ...['e2e/preview', 'app/sending/sendHistories', 'e2e/panelAccess', 'app/passing', 'e2e/play', 'app/kills'],
  ...['app/movedInOwnTabs', 'walls/types', 'e2e/transfer', 'e2e/sendingMonth', 'app/imports/importRaces'],
  ...['e2e/panelReturn', 'bundle/build', 'app/races', 'e2e/panel', 'e2e/duplicates', 'e2e/panelAfter'],
  ...['app/imports/editedMeanwhile', 'app/racesOfWrites', 'app/appendSurely', 'app/sending/sendMoments'],
  ...['walls/lint', 'app/deletedColumn', 'app/setUpDays', 'app/sending/sendKills', 'app/imports/importKills'],
].map((name) => `/test/${name}.test.ts`);

export default class LongestFirst {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    const size = ({ path, context }) => context.hasteFS.getSize(path) ?? 0;
    return [...tests].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
