import { expect, it } from 'vitest';
import { commandKey, isShortcut, shortcutInWords } from './shortcuts.js';

const pressed = (more: Partial<KeyboardEvent>) =>
  ({
    key: 'b',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...more,
  }) as KeyboardEvent;

it('asks by the key of the platform, and names it as it is written there', () => {
  expect(['MacIntel', 'iPhone', 'iPad', 'Win32', 'Linux x86_64', ''].map(commandKey)).toEqual([
    'Meta',
    'Meta',
    'Meta',
    'Control',
    'Control',
    'Control',
  ]);
  expect([shortcutInWords('k', 'Meta'), shortcutInWords('k', 'Control')]).toEqual(['⌘K', 'Ctrl+K']);
});

it('takes nothing else for it', () => {
  expect(isShortcut(pressed({ ctrlKey: true }), 'b', 'Control')).toBe(true);
  expect(isShortcut(pressed({ ctrlKey: true, key: 'B' }), 'b', 'Control')).toBe(true);
  expect(isShortcut(pressed({ metaKey: true }), 'b', 'Meta')).toBe(true);
  const others: Partial<KeyboardEvent>[] = [
    {},
    { metaKey: true },
    { ctrlKey: true, key: 'v' },
    { ctrlKey: true, altKey: true },
    { ctrlKey: true, shiftKey: true },
    { ctrlKey: true, metaKey: true },
    { ctrlKey: true, isComposing: true },
  ];
  for (const other of others) expect(isShortcut(pressed(other), 'b', 'Control')).toBe(false);
});
