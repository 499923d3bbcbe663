/** Stands in for a test runner's snapshot commands, which this project does not use. */
function notAvailable(): never {
  throw new Error('Snapshot commands of another test runner are not available under Vitest.');
}

export const getSnapshot = notAvailable;
export const getSnapshotConfig = notAvailable;
export const saveSnapshot = notAvailable;
