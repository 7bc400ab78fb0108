// The order of the test files: those that take longest begin first, so that no core waits for one at the end; then the large files.
// A short file may be a long test: three lines that try a command again at each of its calls.
const LONGEST = [
  ...['app/sending/sendHistories', 'app/imports/importRaces', 'app/imports/importKills', 'app/appendSurely'],
  ...['app/racesOfWrites', 'app/deletedColumn', 'bundle/build', 'e2e/panelAccess', 'e2e/preview'],
  ...['app/sending/sendMoments', 'app/kills', 'app/schedule/scheduleMishaps', 'app/imports/editedMeanwhile'],
  ...['app/imports/lastTen', 'e2e/panelAfter', 'app/duplicates/mergeMishaps', 'app/races', 'app/sentOnce'],
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
