// The theme's script: adds comfort to pages that are whole without it.
'use strict';
