export { createWordPressClient, type WordPressClientOptions } from './wordpress-client.js';
