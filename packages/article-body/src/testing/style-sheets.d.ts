/** The stories are bundled, and the bundler puts imported sheets on the page. */
declare module '*.css';
