// Requests that went elsewhere.
return performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith(location.origin + '/'));
