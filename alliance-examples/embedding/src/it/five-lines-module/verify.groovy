def bin = { name -> new File(new File(javaHome.toString(), 'bin'), name).path }
def run = { List<String> command ->
    def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
    def out = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : command.join(' ') + '\n' + out
    return out
}
def utf8 = ['-Dstdout.encoding=UTF-8', '-Dfile.encoding=UTF-8']
def modulePath = ['target/classes', 'target/libraries'].join(File.pathSeparator)
def main = 'com.example.five/com.example.five.FiveLines'

def image = new File(basedir, 'target/image')
image.deleteDir()
run([bin('jlink'), '--module-path', modulePath, '--add-modules', 'com.example.five', '--output', image.path])
def linked = new File(image, 'bin/java').path

[
    'module path': [bin('java'), *utf8, '-p', modulePath, '-m', main],
    'jlink': [linked, *utf8, '-m', main],
].each { way, command ->
    def out = run(command)
    assert out.contains('La alianza no declara un objetivo común.') : way + '\n' + out
    assert out.contains('Reading and writing documents needs Jackson') : way + '\n' + out
    assert out.contains('requires tools.jackson.core to module-info.java') : way + '\n' + out
}
// All that a service needs of the JDK is its base and its reader of XML.
assert run([linked, '--list-modules']).readLines()*.replaceAll(/@.*/, '').findAll { it.startsWith('java.') }.sort() ==
        ['java.base', 'java.xml']
return true
