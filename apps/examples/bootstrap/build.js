// Puts everything that a web server has to serve in one folder, `site`.
import { cpSync, rmSync } from 'node:fs';

rmSync('site', { recursive: true, force: true });
cpSync('src', 'site', { recursive: true });
cpSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'site/bootstrap.min.css');
cpSync('node_modules/@meepraten/embed/dist', 'site/meepraten', { recursive: true });
