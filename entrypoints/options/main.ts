/** The browser's own way to the settings: they are a place in the app. */
location.replace('/app.html#/options');
