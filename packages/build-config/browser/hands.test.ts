import { describe, expect, it } from 'vitest';
import { typeKeys, type Hands } from './hands.ts';
import { webDriverHands } from './webdriver-hands.ts';

/** Hands that write down what they do. */
function writing() {
  const done: string[] = [];
  const note = (what: string) => (key: string) => Promise.resolve(void done.push(what + key));
  const hands = { keyDown: note('+'), keyUp: note('-') } as Hands;
  return { hands, done };
}

describe('typeKeys', () => {
  it('presses and lets go, letter by letter and by name', async () => {
    const { hands, done } = writing();
    expect(await typeKeys(hands, 'é{Enter}')).toEqual([]);
    expect(done).toEqual(['+é', '-é', '+Enter', '-Enter']);
  });

  it('holds a key until it is told to let go, in a later call too', async () => {
    const { hands, done } = writing();
    const held = await typeKeys(hands, '{Shift>}{Tab}');
    expect(held).toEqual(['Shift']);
    expect(await typeKeys(hands, '{/Shift}', held)).toEqual([]);
    expect(done).toEqual(['+Shift', '+Tab', '-Tab', '-Shift']);
  });
});

describe('webDriverHands', () => {
  function acting() {
    const sent: object[] = [];
    const act = (device: object) => Promise.resolve(void sent.push(device));
    return { hands: webDriverHands({ act, resize: () => Promise.resolve() }), sent };
  }

  it('sends characters as they are and other keys by their code', async () => {
    const { hands, sent } = acting();
    await hands.keyDown('ë');
    await hands.keyUp('Enter');
    expect(sent).toEqual([
      { type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value: 'ë' }] },
      { type: 'key', id: 'keyboard', actions: [{ type: 'keyUp', value: '\uE007' }] },
    ]);
  });

  it('names a key that it does not know', async () => {
    expect(() => acting().hands.keyDown('F13')).toThrow('the key F13');
  });

  it('points at whole pixels', async () => {
    const { hands, sent } = acting();
    await hands.point(10.4, 20.6);
    expect(sent[0]).toMatchObject({ actions: [{ type: 'pointerMove', x: 10, y: 21 }] });
  });
});
