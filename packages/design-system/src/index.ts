export { Avatar } from './components/avatar/avatar.js';
export { avatarStyles } from './components/avatar/avatar.styles.js';
export { renderAvatar } from './components/avatar/render-avatar.js';
export { Badge } from './components/badge/badge.js';
export { badgeStyles } from './components/badge/badge.styles.js';
export { badgeVariants, renderBadge, type BadgeVariant } from './components/badge/render-badge.js';
export { Button, buttonVariants, type ButtonVariant } from './components/button/button.js';
export { buttonStyles } from './components/button/button.styles.js';
export { Card } from './components/card/card.js';
export { cardStyles } from './components/card/card.styles.js';
export { Checkbox } from './components/checkbox/checkbox.js';
export { checkboxStyles } from './components/checkbox/checkbox.styles.js';
export { renderCheckbox } from './components/checkbox/render-checkbox.js';
export { openDialog, renderDialog, type DialogView } from './components/dialog/dialog-panel.js';
export { Dialog } from './components/dialog/dialog.js';
export { dialogStyles } from './components/dialog/dialog.styles.js';
export { renderField, type FieldOptions } from './components/field/field.js';
export { fieldStyles } from './components/field/field.styles.js';
export { Icon } from './components/icon/icon.js';
export { iconStyles } from './components/icon/icon.styles.js';
export { renderIcon } from './components/icon/render-icon.js';
export { LinkButton } from './components/link-button/link-button.js';
export { MenuItem } from './components/menu-item/menu-item.js';
export { menuItemStyles } from './components/menu-item/menu-item.styles.js';
export {
  menuItemVariants,
  renderMenuItem,
  type MenuItemOptions,
  type MenuItemVariant,
} from './components/menu-item/render-menu-item.js';
export { Menu } from './components/menu/menu.js';
export { menuStyles } from './components/menu/menu.styles.js';
export { PopoverMenu, type PopoverMenuOptions } from './components/menu/popover-menu.js';
export { renderMenu, type MenuOptions } from './components/menu/render-menu.js';
export { Notice, noticeVariants, type NoticeVariant } from './components/notice/notice.js';
export { noticeStyles } from './components/notice/notice.styles.js';
export { paintGround } from './components/overlay/ground.js';
export { overlayStyles } from './components/overlay/overlay.styles.js';
export { placeBy } from './components/overlay/place-by.js';
export { Progress } from './components/progress/progress.js';
export { progressStyles } from './components/progress/progress.styles.js';
export { ClockController } from './components/relative-time/clock.js';
export { readTime, type WrittenTime } from './components/relative-time/read-time.js';
export { RelativeTime } from './components/relative-time/relative-time.js';
export {
  refreshTimes,
  renderTime,
  writeTime,
  type TimeView,
} from './components/relative-time/render-time.js';
export { pastWords } from './components/relative-time/time-words.js';
export { renderSelect } from './components/select/render-select.js';
export { Select } from './components/select/select.js';
export { selectStyles } from './components/select/select.styles.js';
export { renderSkeleton } from './components/skeleton/render-skeleton.js';
export { Skeleton } from './components/skeleton/skeleton.js';
export { skeletonStyles } from './components/skeleton/skeleton.styles.js';
export { TabPanel } from './components/tab-panel/tab-panel.js';
export { nextInRow, renderTabs, type Tab, type TabsOptions } from './components/tabs/render-tabs.js';
export { TabSelectedEvent } from './components/tabs/tabs.events.js';
export { Tabs } from './components/tabs/tabs.js';
export { tabsStyles } from './components/tabs/tabs.styles.js';
export { TextArea } from './components/text-area/text-area.js';
export { TextField, textFieldTypes, type TextFieldType } from './components/text-field/text-field.js';
export { renderToggletip, type ToggletipView } from './components/toggletip/toggletip-button.js';
export { Toggletip } from './components/toggletip/toggletip.js';
export { toggletipStyles } from './components/toggletip/toggletip.styles.js';
export { VisuallyHidden } from './components/visually-hidden/visually-hidden.js';
export { createDataBlock } from './foundation/data-block.js';
export { describedIn, type Described } from './foundation/described.js';
export { defineOnce } from './foundation/define-once.js';
export { hostStyles } from './foundation/host.styles.js';
export { inheritedAttribute, InheritedAttributeController } from './foundation/inherited-attribute.js';
export { wordsFrom, type LanguageTable } from './foundation/language-table.js';
export { languages, type FetchedLanguage, type Language } from './foundation/languages.js';
export { LazyPart } from './foundation/lazy-part.js';
export { LoadingController, type LoadingOptions, type LoadingStatus } from './foundation/loading.js';
export { LocaleController, type Catalogue } from './foundation/locale.js';
export { type MessageFormat, type Translation } from './foundation/message-format.js';
export { textStyles } from './foundation/text.styles.js';
export { ThemeController, themes, type Theme } from './foundation/theme.js';
export type { Translations } from './foundation/translations.js';
export { version } from './foundation/version.js';
export { visuallyHiddenStyles } from './foundation/visually-hidden.styles.js';
export { translations } from './languages/translations.js';
export type { Words } from './languages/words.js';
export { tokenNames, type TokenName } from './tokens/generated/token-names.js';
