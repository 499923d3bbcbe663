import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      // Our tags are elements, not components of Vue.
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('mp-') } },
    }),
  ],
});
