import { themes } from '@meepraten/design-system';
import {
  emptyDraft,
  ReactionsError,
  type FailureCode,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { keepElsewhere, outOfReach, placeOf, typeMessage } from '../keeping/testing/kept-elsewhere.js';
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
  // A server of its own: a page that shows many stories is not to bring the draft or the writer of one to another.
  render: (args, { id }) =>
    html`<mp-reaction-form
      without-device-storage
      server=${`/${id}`}
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

const previewing = (preview: NonNullable<ReactionsClient['preview']>): Story => ({
  args: { client: { ...taken, preview }, draft },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('mp-reaction-form')!;
    await form.updateComplete;
    form.focus();
    await waitFor(() => expect(form.shadowRoot!.querySelector('#tab-preview')).toBeVisible());
    await userEvent.click(form.shadowRoot!.querySelector('#tab-preview')!);
    await waitFor(() => expect(form.shadowRoot!.querySelector('#preview')).toBeVisible());
  },
});

export const Preview: Story = previewing(() =>
  Promise.resolve([
    { kind: 'p', children: [{ kind: 'text', text: draft.body }] },
    { kind: 'blockquote', children: [{ kind: 'p', children: [{ kind: 'text', text: 'Begin klein.' }] }] },
  ]),
);

export const PreviewLoading: Story = previewing(() => new Promise(() => {}));

export const PreviewEmpty: Story = previewing(() => Promise.resolve([]));

export const PreviewOffline: Story = previewing(() => Promise.reject(new ReactionsError('offline', '')));

/** Sent empty: what is wrong is told above the form and at each field. */
export const Error: Story = { play: submit };

/** Typed and sent as a reader does. */
export const Typed: Story = {
  args: { draft: emptyDraft },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('mp-reaction-form') as ReactionForm;
    const [body, name] = ['[name=body]', '[name=name]'].map((field) => form.shadowRoot?.querySelector(field));
    await userEvent.type(body as Element, 'Heldere uitleg!');
    await userEvent.type(name as Element, 'Sanne');
    const submitted = new Promise((resolve) => form.addEventListener('reaction-submitted', resolve));
    await userEvent.click(form.shadowRoot?.querySelector('[part=submit-button]') as Element);
    await submitted;
    await waitFor(() => expect(form.draft.body).toBe(''));
  },
};

/** Marked up with the buttons below the message, which come once its reader does. */
export const Formatting: Story = {
  args: { draft: { ...draft, body: 'Begin klein: een vast dagdeel is genoeg.' } },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('mp-reaction-form')!;
    await form.updateComplete;
    form.focus();
    const tool = () => form.shadowRoot!.querySelector('[role=toolbar] button')!;
    await waitFor(() => expect(tool()).toBeVisible());
    form.shadowRoot!.querySelector('textarea')!.setSelectionRange(0, 11);
    await userEvent.click(tool());
    await expect(form.draft.body).toBe('**Begin klein**: een vast dagdeel is genoeg.');
  },
};

/** A passage of the article that the reader reacts to. */
export const Quoting: Story = {
  args: { draft: { ...draft, body: 'Dit zinnetje bleef hangen.' } },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('mp-reaction-form') as ReactionForm;
    await form.quote('Samenwerken is meer dan werk verdelen.');
    await expect(form.draft.body).toBe(
      'Dit zinnetje bleef hangen.\n\n> Samenwerken is meer dan werk verdelen.\n\n',
    );
  },
};

export const Sending: Story = { args: { client: silent, draft }, play: submit };

/** The server asks for work first: how far it is, and a way to give it up. */
export const Working: Story = {
  args: {
    client: {
      list,
      submit: (_, { work }) => {
        work?.progressed(0.4);
        return new Promise(() => {});
      },
    },
    draft,
  },
  play: async (context) => {
    await submit(context);
    const form = context.canvasElement.querySelector('mp-reaction-form')!;
    await waitFor(() => expect(form.shadowRoot!.querySelector('.work .progress')).toBeVisible());
  },
};

export const WaitsForApproval: Story = { args: { draft }, play: submit };

export const Offline: Story = { args: { client: failing('offline'), draft }, play: submit };

/** More than the server takes: it says when it takes the next. */
export const TooMany: Story = { args: { client: failing('rate-limited'), draft }, play: submit };

/** Takes from the device what an earlier look at a story left there, and nothing of those beside it. */
function forget(id: string): void {
  for (const [name, text] of Object.entries(localStorage))
    if (`${name} ${text}`.includes(outOfReach(id))) localStorage.removeItem(name);
}

/** A form that keeps what is typed on the device, of a server that is out of reach. */
const kept: Story = {
  args: { client: null, draft },
  beforeEach: ({ id }) => forget(id),
  render: (args, { id }) =>
    html`<mp-reaction-form server=${outOfReach(id)} .draft=${args.draft}></mp-reaction-form>`,
};

const inStatus = (form: ReactionForm, words: RegExp) =>
  waitFor(() => expect(form.shadowRoot!.querySelector('[part=status]')?.textContent).toMatch(words));

/** Sent without an answer: it waits on the device. */
export const Queued: Story = {
  ...kept,
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('mp-reaction-form')!;
    await form.updateComplete;
    await form.submit();
    await expect(form.matches(':state(queued)')).toBe(true);
  },
};

/** The writer asks to be known on this device: off until they do. */
export const Remembering: Story = {
  ...kept,
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('mp-reaction-form')!;
    await form.updateComplete;
    const box = form.shadowRoot!.querySelector<HTMLInputElement>('#remember')!;
    await expect(box.checked).toBe(false);
    await userEvent.click(box);
    await expect(box.checked).toBe(true);
  },
};

/** Refused when the outbox sent it later: the text is back, with the reason and a way to take it elsewhere. */
export const Refused: Story = {
  ...kept,
  args: { client: null, draft: emptyDraft },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('mp-reaction-form')!;
    await typeMessage(form, draft.body);
    keepElsewhere(placeOf(form), draft.body, { draft, news: { is: 'refused', code: 'closed', errors: [] } });
    await inStatus(form, /niet meer|closed/);
  },
};

/** Another tab has written in the same draft, and neither text is lost. */
export const OtherTab: Story = {
  ...kept,
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('mp-reaction-form')!;
    await typeMessage(form, draft.body);
    keepElsewhere(placeOf(form), 'Hoe vind je eigenlijk iemand die bij je past?');
    await inStatus(form, /tabblad|tab/);
  },
};

/** The device has no room, or keeps nothing: said while the text is still there. */
export const NotKept: Story = {
  ...kept,
  beforeEach: () => {
    const keep = spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    return () => keep.mockRestore();
  },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('mp-reaction-form')!;
    await typeMessage(form, draft.body);
    await inStatus(form, /Kopieer tekst|Copy text/);
  },
};

export const NearTheLimit: Story = { args: { maxLength: 80, draft } };

/** A word longer than the line breaks inside its box. */
export const LongWord: Story = {
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

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<mp-reaction-form
          without-device-storage
          theme=${theme}
          heading=${`Geef een reactie: ${theme}`}
          without-subscribe
          .draft=${draft}
          .client=${taken}
          style="--mp-margin: 0 0 2em"
        ></mp-reaction-form>`,
    )}`,
};
