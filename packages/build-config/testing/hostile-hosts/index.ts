export { contrast, toHex } from './contrast.js';
export { hostFaults, hostileHosts, keyboardFaults, themeFaults } from './hostile-hosts.js';
export { pageStyle } from './page-style.js';
export { paintedColor } from './painted-color.js';
export { pictureFaults } from './picture-faults.js';
export { roomFor } from './room.js';
export { spacingFaults } from './spacing-faults.js';
