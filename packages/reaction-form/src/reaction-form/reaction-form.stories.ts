import {
  emptyDraft,
  ReactionsError,
  type FailureCode,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './reaction-form.define.js';
import type { ReactionForm } from './reaction-form.js';

const list = () => Promise.reject(new ReactionsError('empty', 'A form does not read.'));

const taken: ReactionsClient = {
  list,
  submit: ({ body, name }) =>
    Promise.resolve({
      status: 'pending',
      receipt: {
        reaction: {
          id: 'story',
          parentId: null,
          depth: 0,
          seq: 1,
          rev: 1,
          author: { name, website: null, kind: 'visitor' },
          body: [{ kind: 'p', children: [{ kind: 'text', text: body }] }],
          lang: 'nl',
          status: 'pending',
          createdAt: '2026-11-23T10:00:00Z',
          editedAt: null,
          replyCount: 0,
          emotes: {},
        },
        edit: { token: '', until: '2026-11-23T10:30:00Z' },
      },
    }),
};

const silent: ReactionsClient = { list, submit: () => new Promise(() => {}) };

const failing = (code: FailureCode): ReactionsClient => ({
  list,
  submit: () => Promise.reject(new ReactionsError(code, '', { retryAfter: 90 })),
});

const draft = {
  ...emptyDraft,
  body: 'Heldere uitleg! Begint een virtueel assistent meestal met een proefmaand?',
  name: 'Sanne de Vries',
  email: 'sanne@voorbeeld.nl',
};

type Args = Pick<
  ReactionForm,
  'heading' | 'maxLength' | 'withoutWebsite' | 'withoutSubscribe' | 'draft' | 'client'
>;

const meta: Meta<Args> = {
  title: 'Widgets/Reaction form',
  component: 'mp-reaction-form',
  args: {
    heading: '',
    maxLength: 8000,
    withoutWebsite: false,
    withoutSubscribe: false,
    draft: emptyDraft,
    client: taken,
  },
  argTypes: { draft: { control: false }, client: { control: false } },
  render: (args) =>
    html`<mp-reaction-form
      without-device-storage
      heading=${args.heading}
      max-length=${args.maxLength}
      ?without-website=${args.withoutWebsite}
      ?without-subscribe=${args.withoutSubscribe}
      .draft=${args.draft}
      .client=${args.client}
    ></mp-reaction-form>`,
};

export default meta;
type Story = StoryObj<Args>;

const submit: Story['play'] = async ({ canvasElement }) => {
  const form = canvasElement.querySelector('mp-reaction-form');
  await form?.updateComplete;
  void form?.submit();
};

export const Default: Story = {};

export const WithFewerFields: Story = { args: { withoutWebsite: true, withoutSubscribe: true } };

export const Errors: Story = { play: submit };

export const Sending: Story = { args: { client: silent, draft }, play: submit };

export const WaitsForApproval: Story = { args: { draft }, play: submit };

export const Offline: Story = { args: { client: failing('offline'), draft }, play: submit };

export const TooQuick: Story = { args: { client: failing('rate-limited'), draft }, play: submit };

export const NearTheLimit: Story = { args: { maxLength: 80, draft } };

/** A word longer than the line breaks inside its box. */
export const LongWords: Story = {
  args: {
    heading: 'Arbeidsongeschiktheidsverzekeringsmaatschappijen vergelijken',
    draft: {
      ...emptyDraft,
      body: 'zonderspaties'.repeat(20),
      name: 'Jan-Willem van den Broekenhuizen-Oudewater',
    },
  },
};

/** Without the attribute `server` the developer is told so. */
export const WithoutServer: Story = { args: { client: null } };
