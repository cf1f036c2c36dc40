def bin = { name -> new File(new File(javaHome.toString(), 'bin'), name).path }
def run = { List<String> command ->
    def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
    def out = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : command.join(' ') + '\n' + out
    return out
}
def utf8 = ['-Dstdout.encoding=UTF-8', '-Dfile.encoding=UTF-8']
def classPath = ['target/classes', 'target/libraries/*'].join(File.pathSeparator)
def modulePath = ['target/classes', 'target/libraries'].join(File.pathSeparator)

def image = new File(basedir, 'target/image')
image.deleteDir()
// Hibernate Validator logs through java.logging, which none of its modules asks for.
run([bin('jlink'), '--module-path', modulePath, '--add-modules', 'com.example.water,java.logging', '--output', image.path])

def ways = [
    'class path': [bin('java'), *utf8, '-cp', classPath, 'com.example.water.Main', 'alliance.json', 'alliance.yaml'],
    'module path': [bin('java'), *utf8, '-p', modulePath, '-m', 'com.example.water/com.example.water.Main', 'alliance.json', 'alliance.yaml'],
    'jlink': [new File(image, 'bin/java').path, *utf8, '-m', 'com.example.water/com.example.water.Main', 'alliance.json', 'alliance.yaml'],
]
ways.each { way, command ->
    def lines = run(command).readLines().sort()
    [
        'OUR-01 La alianza no indica su moneda.',
        'alliance.plans[P1].commitments[C1].assignments: Nadie rinde cuentas por este compromiso. GOV-07',
        'ends: El último día, 2026-01-01, es anterior al primero, 2026-06-30.',
        'read water of alliance.json',
        'read water of alliance.yaml',
        'shares: Las participaciones deben sumar 1; suman 1/3.',
    ].each { assert lines.contains(it) : way + '\n' + lines.join('\n') }
    assert lines.any { it.startsWith('alliance.goal.sdg: ') && it.endsWith(' GOV-01') } : way + '\n' + lines.join('\n')
}
return true
