import { inWebKit } from '@meepraten/build-config/in-webkit';
import { storiesIn } from './stories-in.ts';

export default storiesIn(inWebKit, 'stories-webkit');
