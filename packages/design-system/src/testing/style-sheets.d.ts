/** A style sheet as it was written: the bundler of the stories gives it. */
declare module '*.css?raw' {
  const css: string;
  export default css;
}
