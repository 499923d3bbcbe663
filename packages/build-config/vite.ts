export { versionDefine } from './version.ts';
