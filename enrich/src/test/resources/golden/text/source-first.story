Tax cut in Latvia

(Bloomberg) -- Latvia cut a tax on Tuesday. More cuts will follow, the ministry said.

Sign up for our newsletter to get the latest news.

Follow us on Twitter

©2026 Baltic Press
