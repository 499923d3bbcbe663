import { inChromium } from '@meepraten/build-config/in-chromium';
import { storiesIn } from './stories-in.ts';

export default storiesIn(inChromium, 'stories');
