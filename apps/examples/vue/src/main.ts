import { createApp } from 'vue';
import '@meepraten/article-body/prose.css';
import '@meepraten/article-body/define';
import '@meepraten/reactions/define';
import '@meepraten/related-reads/define';
import App from './app.vue';
import './style.css';

createApp(App).mount('#app');
