def java = new File(javaHome.toString(), 'bin/java').path
def classes = new File(basedir, 'target/loaded.txt')
def process = new ProcessBuilder(java, '-Dstdout.encoding=UTF-8', '-Dfile.encoding=UTF-8',
        '-Xlog:class+load:file=' + classes.path,
        '-cp', ['target/classes', 'target/libraries/*'].join(File.pathSeparator),
        'com.example.five.FiveLines').directory(basedir).redirectErrorStream(true).start()
def out = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0 : out
assert out.contains('La alianza no declara un objetivo común.') : out
assert out.contains('Reading and writing documents needs Jackson') : out
assert out.contains('\nMaybe add tools.jackson.core:jackson-core to the dependencies') : out
assert new File(basedir, 'target/libraries').list().sort()*.replaceAll(/-[0-9].*/, '') ==
        ['alliance-core', 'alliance-rules', 'jakarta.validation-api', 'vavr', 'vavr-match']

// A plain assessment pays for no validator and for no parser.
def loaded = classes.readLines('UTF-8').findResults { (it =~ /\] (\S+) source:/).with { it.find() ? it.group(1) : null } }
assert loaded.any { it == 'io.github.alliancekit.rules.RuleSet' } : classes
assert loaded.findAll { it =~ /^(jakarta\.validation|org\.hibernate|tools\.jackson|org\.snakeyaml|io\.github\.alliancekit\.rules\.constraint)\./ } == []
