import { describe, expect, it } from 'vitest';
import { faultsOf, faultsOfWorkflows } from './workflows.ts';

const workflow = (step: string) => `on: push
jobs:
  check:
    runs-on: ubuntu-24.04
    steps:
      - ${step}
`;

describe('a workflow', () => {
  it('of this checkout has no fault', async () => {
    expect(await faultsOfWorkflows()).toEqual([]);
  });

  it('names the commit of each action, and its version', async () => {
    const commit = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683';
    expect(await faultsOf(workflow(`uses: ${commit} # v4.3.1`), 'a.yml')).toEqual([]);
    for (const action of [commit, 'actions/checkout@v4 # v4'])
      expect(await faultsOf(workflow(`uses: ${action}`), 'a.yml')).toEqual([
        expect.stringContaining('a.yml:6: "actions/checkout@'),
      ]);
  });

  it('says nothing that its runner does not know', async () => {
    expect(await faultsOf(workflow('run: echo "${{ steps.none.outputs.it }}"'), 'a.yml')).toEqual([
      expect.stringContaining('"none" is not defined'),
    ]);
    expect(await faultsOf('on: nothing\n', 'a.yml')).not.toEqual([]);
  });
});
