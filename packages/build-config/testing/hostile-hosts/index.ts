export { contrast, toHex } from './contrast.js';
export { hostFaults, hostileHosts, themeFaults } from './hostile-hosts.js';
export { pageStyle } from './page-style.js';
export { paintedColor } from './painted-color.js';
export { roomFor } from './room.js';
