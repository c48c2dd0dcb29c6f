UPDATE 2-Latvia cuts tax on shipping

(Adds quotes, background)

By Jane Roe and Ieva Strautmane

RIGA, Nov 10 (Reuters) - Latvia cut the tax on shipping to 12% from 15%, the finance ministry said on Tuesday.

"Why now?" Roe asked. "Because we can," the minister said. He declined to say more.

Read more: Ventspils port sold for 40 mln euros

Shares in Kuga Inc. rose 3.5%. The company, based in Washington D.C., is listed in New York.

(Reporting by Jane Roe; Editing by John Doe)

((jane.roe@example.org; +371 6700 0000))

Copyright 2026 Baltic Press. All rights reserved.

101432 GMT NOV 26

(END)

Related stories

Shipping tax explained
