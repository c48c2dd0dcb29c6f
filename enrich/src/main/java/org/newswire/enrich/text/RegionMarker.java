package org.newswire.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks what is not the story itself. Reads paragraph by paragraph: boilerplate may stand anywhere, a byline at the top
 * or at the end, a dateline and a section label at the beginning of a paragraph.
 */
final class RegionMarker {

    /** A dateline or a byline comes among the first paragraphs, or not at all. */
    private static final int TOP = 8;

    private final String text;
    private final List<Span> paragraphs;
    private final boolean headline;
    private final List<Region> regions = new ArrayList<>();
    private boolean opening = true;
    private boolean dateline;

    private RegionMarker(String text, boolean headline) {
        this.text = text;
        this.paragraphs = Paragraphs.of(text);
        this.headline = headline && !paragraphs.isEmpty();
    }

    /**
     * The regions of a text.
     *
     * @param headline whether its first paragraph is the headline
     * @return sorted, not overlapping, none empty
     */
    static List<Region> regions(String text, boolean headline) {
        RegionMarker marker = new RegionMarker(text, headline);
        marker.mark();
        return marker.regions;
    }

    private void mark() {
        int first = headline ? 1 : 0;
        if (headline) regions.add(new Region(Region.Type.HEADLINE, paragraphs.get(0)));
        for (int at = first; at < paragraphs.size(); at++) {
            int boilerplate = BoilerplateRule.paragraphs(text, paragraphs, at);
            if (boilerplate > 0) {
                markBoilerplate(at, boilerplate);
                at += boilerplate - 1;
            } else if (isByline(at, first)) {
                regions.add(new Region(Region.Type.BYLINE, paragraphs.get(at)));
            } else {
                markParagraph(paragraphs.get(at), at - first < TOP);
            }
        }
    }

    private void markBoilerplate(int index, int count) {
        Span span = new Span(
                paragraphs.get(index).begin(), paragraphs.get(index + count - 1).end());
        int last = regions.size() - 1;
        boolean adjoins = last >= 0
                && regions.get(last).type() == Region.Type.BOILERPLATE
                && index > 0
                && regions.get(last).span().end() == paragraphs.get(index - 1).end();
        if (adjoins) span = new Span(regions.remove(last).span().begin(), span.end());
        regions.add(new Region(Region.Type.BOILERPLATE, span));
    }

    private boolean isByline(int index, int first) {
        boolean top = index - first < TOP;
        String paragraph = paragraphs.get(index).of(text);
        if (BylineRule.isCredit(paragraph)) return true;
        if ((!top && index < paragraphs.size() - 4) || paragraph.length() > 200) return false;
        if (BylineRule.isByline(paragraph)) return true;
        if (!top) return false;
        if (index > first && isAfterByline(index) && BylineRule.isOffice(paragraph)) return true;
        boolean beforeStory = opening && index > 0 && index + 1 < paragraphs.size();
        if (!beforeStory) return false;
        return BylineRule.isNameInPlace(paragraph) || (BylineRule.isName(paragraph) && isBeforeDateline(index));
    }

    private boolean isAfterByline(int index) {
        if (regions.isEmpty()) return false;
        Region last = regions.get(regions.size() - 1);
        return last.type() == Region.Type.BYLINE && last.span().equals(paragraphs.get(index - 1));
    }

    private boolean isBeforeDateline(int index) {
        for (int at = index + 1; at <= index + 2 && at < paragraphs.size(); at++) {
            if (DatelineRule.end(text, paragraphs.get(at), true) >= 0) return true;
        }
        return false;
    }

    /** Whether capitals follow here, as in the further datelines of a round-up. */
    private boolean isInCapitals(int begin) {
        return begin + 1 < text.length()
                && Character.isUpperCase(text.charAt(begin))
                && Character.isUpperCase(text.charAt(begin + 1));
    }

    private void markParagraph(Span paragraph, boolean top) {
        int begin = paragraph.begin();
        if (dateline ? isInCapitals(begin) : top) {
            int end = DatelineRule.end(text, paragraph, opening);
            if (end > 0) {
                regions.add(new Region(Region.Type.DATELINE, new Span(begin, end)));
                dateline = true;
                begin = end;
                while (begin < paragraph.end() && text.charAt(begin) == ' ') begin++;
            }
        }
        int label = SectionLabelRule.end(text, new Span(begin, paragraph.end()), opening);
        if (label > 0) regions.add(new Region(Region.Type.SECTION_LABEL, new Span(begin, label)));
        int mark = BoilerplateRule.trailingMark(text, paragraph);
        if (mark > Math.max(label, begin))
            regions.add(new Region(Region.Type.BOILERPLATE, new Span(mark, paragraph.end())));
        if (begin < paragraph.end() && paragraph.length() > 60) opening = false;
    }
}
