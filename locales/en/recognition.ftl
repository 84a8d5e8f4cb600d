# Reading court papers: what could not be opened, what hinders reading, where a paper contradicts itself

paper-no-file = The file is not there, or cannot be opened.
paper-empty = The file is empty.
paper-file-too-large = The file is larger than { $megabytes } MB. Send the pages one by one, or compress the file.
paper-too-many-pages = There are more than { $limit } pages. Send the paper itself, without its annexes.
paper-too-many-pixels = The picture is too large: { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } pixels. Make it smaller and send it again.
paper-not-a-picture = This is neither a picture nor a PDF, or the file is damaged. Send a photograph, a scan or a PDF.
paper-pdf-broken = The PDF is damaged. Send it again, or photograph its pages.
paper-pdf-locked = The PDF is locked by a password. Send it without one, or photograph its pages.
paper-too-slow =
    { $seconds ->
        [one] The paper could not be read within { $seconds } second.
       *[other] The paper could not be read within { $seconds } seconds.
    } Send a plainer photograph: one sheet, even light.
paper-too-much-memory = Reading the file took more memory than allowed. Send a smaller picture.
paper-breaks-the-reader = The file cannot be read: it stops the reading program. Photograph the paper again.
error-tesseract-missing = Reading of papers is not installed: Tesseract or its Russian data are missing.

paper-illegible = The text is hardly legible. Photograph the sheet from above, in even light, without a flash.
paper-letters-small = The letters are too small. Photograph from nearer: the sheet should fill the picture.
paper-cut-edge = The sheet is cut off: the text runs to the edge of the picture. Photograph the whole sheet.
paper-blurred = A part of the sheet is out of focus. Photograph it again, holding the telephone still.
paper-blank = There is no text on the picture. Check whether it is the right side and the right file.
paper-first-page-missing = The first page seems to be missing: the text begins in the middle. Send it too.
paper-last-page-missing = The last page seems to be missing: no judge's signature is seen. Send it too.

paper-parts-do-not-add-up = Principal, interest and penalty do not add up to the stated debt.
paper-costs-do-not-add-up = The debt and the costs do not add up to the stated total.
paper-fee-off-scale = The state fee is not the one due on this debt.
