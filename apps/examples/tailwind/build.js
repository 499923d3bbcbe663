// Puts the page and the embed in one folder, `site`; Tailwind adds its style sheet.
import { cpSync, mkdirSync, rmSync } from 'node:fs';

rmSync('site', { recursive: true, force: true });
mkdirSync('site');
cpSync('src/index.html', 'site/index.html');
cpSync('node_modules/@meepraten/embed/dist', 'site/meepraten', { recursive: true });
