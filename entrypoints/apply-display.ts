import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyDisplay } from '../components/shared/apply-display';

// Stands in the head of every page: modules run after the first paint may have been, and the theme would flash.
export default defineUnlistedScript(() => applyDisplay(document.documentElement));
