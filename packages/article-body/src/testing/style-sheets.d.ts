/** The stories are bundled, and the bundler puts imported sheets on the page. */
declare module '*.css';

/** The text of a style sheet, for a test that puts it on its page and takes it off again. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
