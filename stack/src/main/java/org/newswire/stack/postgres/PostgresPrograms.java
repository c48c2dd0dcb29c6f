package org.newswire.stack.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.newswire.stack.io.Folders;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked once per user into {@code $XDG_CACHE_HOME/newswire} ({@code
 * ~/.cache/newswire}) and shared by all stacks; 75 MB. The folder appears in one step, complete, so that an interrupted
 * unpacking is repeated and two processes can do it at once.
 *
 * @param bin the folder with {@code initdb}, {@code pg_ctl} and {@code postgres}
 */
record PostgresPrograms(Path bin) {

    /** Named in the folder, so that another release of the archives is unpacked beside this one. */
    private static final String RELEASE = "17.11.0";

    private static final int OWNER_EXECUTES = 0100;

    /** One thread of this JVM at a time: file locks work between processes only. */
    private static final Object UNPACKING = new Object();

    /**
     * Finds the programs, unpacking them on first use.
     *
     * @throws IOException if there are none for this operating system and processor, or the cache cannot be written
     */
    static PostgresPrograms find() throws IOException {
        return find(cache());
    }

    static PostgresPrograms find(Path cache) throws IOException {
        String archive = archiveName(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        Path home = cache.resolve("postgres-" + RELEASE + "-" + archive);
        if (!Files.exists(home)) {
            Files.createDirectories(cache);
            synchronized (UNPACKING) {
                try (FileChannel channel = FileChannel.open(
                                cache.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    if (lock.isValid() && !Files.exists(home)) {
                        unpack(archive, home);
                    }
                }
            }
        }
        return new PostgresPrograms(home.resolve("bin"));
    }

    String path(String program) {
        return bin.resolve(program).toString();
    }

    /** The archive for this machine, without its ending. macOS has one for both processors, under Intel's name. */
    static String archiveName(String osName, String osArch) throws IOException {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return "postgres-darwin-x86_64";
        }
        if (os.equals("linux") && (arch.equals("amd64") || arch.equals("x86_64"))) {
            return "postgres-linux-x86_64";
        }
        if (os.equals("linux") && (arch.equals("aarch64") || arch.equals("arm64"))) {
            return "postgres-linux-arm_64";
        }
        throw new IOException("there is no embedded PostgreSQL for " + osName + " on " + osArch
                + "; use Linux or macOS on a 64-bit Intel or ARM processor (on Windows: WSL), or servers of your own");
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("newswire");
    }

    private static void unpack(String archive, Path home) throws IOException {
        Path next = home.resolveSibling(home.getFileName() + ".next");
        Folders.delete(next);
        @Nullable InputStream packed = PostgresPrograms.class.getResourceAsStream("/" + archive + ".txz");
        if (packed == null) {
            throw new IOException(archive + ".txz is not on the class path");
        }
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (@Nullable TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, next);
            }
        }
        Files.move(next, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        Path file = home.resolve(entry.getName()).normalize();
        if (!file.startsWith(home)) {
            throw new IOException("archive entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & OWNER_EXECUTES) != 0) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
