// What a changelog says of a change: its sentence, and nothing about commits. All packages share one version, so that
// a line about those that moved along would tell nobody anything.
export default {
  /** @param {{ summary: string }} change */
  getReleaseLine: ({ summary }) =>
    Promise.resolve(`- ${summary.trim().replace(/\n+/g, (breaks) => `${breaks}  `)}`),
  getDependencyReleaseLine: () => Promise.resolve(''),
};
