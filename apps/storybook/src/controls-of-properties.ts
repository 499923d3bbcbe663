import type { ArgTypesEnhancer } from 'storybook/internal/types';

const settable = ['attributes', 'properties'];

/** A story can set what is an attribute or a property; parts, events, slots and variables are only told of. */
export const controlsOfProperties: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const category = argType.table?.category;
      return [name, category && !settable.includes(category) ? { ...argType, control: false } : argType];
    }),
  );
