import './reactions/reactions.define.js';
import './reactions-count/reactions-count.define.js';
