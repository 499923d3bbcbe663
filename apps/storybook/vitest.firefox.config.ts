import { inFirefox } from '@meepraten/build-config/in-firefox';
import { storiesIn } from './stories-in.ts';

export default storiesIn(inFirefox, 'stories-firefox');
