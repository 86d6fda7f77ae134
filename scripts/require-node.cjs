// Runs before every command, on whatever Node is there: keep it readable by Node 12.
var minimum = [22, 19];
var found = process.versions.node.split('.').map(Number);
if (found[0] < minimum[0] || (found[0] === minimum[0] && found[1] < minimum[1])) {
  console.error(
    'Open Progress needs Node.js ' +
      minimum.join('.') +
      ' or newer; this is ' +
      process.versions.node +
      '. On Linux (x64) `npm ci` brings Node 24 with it, unless optional packages were left out; ' +
      'on other machines, install Node 24 from https://nodejs.org/ and run the command again.',
  );
  process.exit(1);
}
