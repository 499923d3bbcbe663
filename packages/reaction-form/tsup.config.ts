import { library } from '@meepraten/build-config/tsup';

export default library();
