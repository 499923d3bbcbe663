import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@meepraten/article-body/prose.css';
import '@meepraten/article-body/define';
import '@meepraten/reactions/define';
import '@meepraten/related-reads/define';
import { App } from './app.tsx';
import './style.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
