// The order of the test files: the one that takes minutes begins first, so that no core waits for it at the end; then the large files.
const LONGEST = 'sendHistories';

export default class LongestFirst {
  sort(tests) {
    const weight = ({ path, context }) =>
      path.includes(LONGEST) ? Infinity : (context.hasteFS.getSize(path) ?? 0);
    return [...tests].sort((a, b) => weight(b) - weight(a));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
