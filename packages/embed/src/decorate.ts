type Decorator = (target: object, key: string, found?: PropertyDescriptor) => PropertyDescriptor | void;

/**
 * Applies the decorators of one member; `kind` is 1 for a method or an accessor, 2 for a field. The compiler puts such
 * a function into each file, and the build this one in the place of all of them: see `build/one-decorator.ts`.
 */
export function decorate(decorators: readonly Decorator[], target: object, key: string, kind: number): void {
  let result = kind > 1 ? undefined : Object.getOwnPropertyDescriptor(target, key);
  for (const decorator of decorators.toReversed()) result = decorator(target, key, result) ?? result;
  if (result) Object.defineProperty(target, key, result);
}
