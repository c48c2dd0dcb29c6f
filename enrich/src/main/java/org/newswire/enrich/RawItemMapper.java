package org.newswire.enrich;

import java.util.Arrays;
import org.newswire.avro.RawItem;
import org.newswire.enrich.item.ContentDigest;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.text.ProviderSubject;
import org.newswire.schemas.VersionStamp;

/** From the raw record to what the annotators and the item's history need of it. */
final class RawItemMapper {

    private RawItemMapper() {}

    static Copy copy(RawItem raw) {
        return new Copy(
                raw.getHeadline(),
                raw.getBody(),
                raw.getLanguage(),
                stamp(raw).time(),
                raw.getSubjects().stream()
                        .map(subject -> new ProviderSubject(subject.getScheme(), subject.getCode(), subject.getName()))
                        .toList());
    }

    static VersionStamp stamp(RawItem raw) {
        return VersionStamp.of(raw.getVersionCreated(), raw.getVersion(), raw.getReceivedAt());
    }

    /** What a version says: its text as it is read, so that white space and notation do not count, and its metadata. */
    static ContentDigest digest(RawItem raw, Article article) {
        return ContentDigest.of(Arrays.asList(
                article.text(),
                raw.getVersion(),
                raw.getVersionCreated(),
                raw.getPubStatus(),
                raw.getEmbargoed(),
                raw.getUrgency(),
                raw.getLanguage(),
                raw.getSlugline(),
                raw.getByline(),
                raw.getEdNote(),
                raw.getUsageTerms(),
                raw.getCopyright(),
                raw.getLocated(),
                raw.getSubjects(),
                raw.getGenres(),
                raw.getKeywords(),
                raw.getLinks(),
                raw.getSignals()));
    }
}
