export { GERMAN as said } from '@ajar/core';
