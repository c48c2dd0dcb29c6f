/**
 * Files in a folder as a source: {@link org.newswire.ingest.source.folder.DropFolderSource} watches one and clears it,
 * {@link org.newswire.ingest.source.folder.FolderOnceSource} reads one as it is.
 */
@NullMarked
package org.newswire.ingest.source.folder;

import org.jspecify.annotations.NullMarked;
