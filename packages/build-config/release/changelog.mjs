// What a changelog says of a change: its sentence, and nothing about commits. All packages share one version, so that
// a line that another of ours has moved along would tell nobody anything.

/** @type {import('@changesets/types').ChangelogFunctions} */
const changelog = {
  getReleaseLine: ({ summary }) =>
    Promise.resolve(`- ${summary.trim().replace(/\n+/g, (breaks) => `${breaks}  `)}`),
  getDependencyReleaseLine: () => Promise.resolve(''),
};

export default changelog;
