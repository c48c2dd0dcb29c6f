package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Full names that stand in one list, {@code George W. Berg, Ada Thorne and George Berg}: nobody is listed twice, so two
 * of them are two people however alike they are.
 */
final class Listed {

    private static final Pattern SEPARATOR = Pattern.compile(",|,? ?(?:and|or|&)");
    /** Names of the longest list that is compared each with each. */
    private static final int LONGEST = 30;

    private final Set<String> apart = new HashSet<>();

    /** @param members mentions of persons in the order of the text */
    Listed(List<EntityGroup.Member> members, String text) {
        List<String> list = new ArrayList<>();
        int end = -1;
        for (EntityGroup.Member member : members) {
            int begin = member.mention().span().begin();
            boolean joins = end >= 0
                    && end <= begin
                    && begin - end <= ", and ".length()
                    && SEPARATOR.matcher(text.substring(end, begin).strip()).matches();
            if (!joins) list.clear();
            if (list.size() < LONGEST) {
                for (String other : list) apart.add(pair(other, member.key()));
                list.add(member.key());
            }
            end = member.mention().span().end();
        }
    }

    /** Whether the names of two keys are those of two people. */
    boolean areApart(String key, String other) {
        return apart.contains(pair(key, other));
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
    }
}
