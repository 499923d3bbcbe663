/** A style sheet that is put on the page when it is imported. */
declare module '*.css';
