import './components/button/button.define.js';
import './components/notice/notice.define.js';
import './components/text-area/text-area.define.js';
import './components/text-field/text-field.define.js';
