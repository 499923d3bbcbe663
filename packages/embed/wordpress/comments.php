<?php
/** Stands for the file in which a theme draws its comments, and puts what that draws into the widget. */

if (!defined('ABSPATH')) {
    exit;
}

ob_start();
require $GLOBALS['meepraten_template'];
$drawn = ob_get_clean();
// What a theme gives its comments, such as their width, is to hold for the widget too.
preg_match('/^\s*<[a-z]+\s[^>]*?class="([^"]*)"/', $drawn, $found);
echo meepraten_around($drawn, html_entity_decode($found[1] ?? ''));
