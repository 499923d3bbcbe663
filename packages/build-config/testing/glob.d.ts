// What Vite makes of a pattern; its own types would bring in all that a bundler knows.
interface ImportMeta {
  glob<T>(
    pattern: string | readonly string[],
    options: { query?: string; import?: string; eager: true },
  ): Record<string, T>;
}
