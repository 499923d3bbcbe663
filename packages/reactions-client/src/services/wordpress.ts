import type { FormSettings } from '../protocol/reaction.js';

/** What the form of a WordPress asks for, unless its owner has changed that; nothing tells whether so. */
export const wordPressFormSettings: Readonly<FormSettings> = {
  maxLength: 65_525,
  email: 'required',
  website: true,
  subscribe: false,
};
