<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="earth" tilewidth="64" tileheight="64" tilecount="40" columns="8">
 <image source="earth.png" width="512" height="320"/>
 <wangsets>
  <wangset name="Grass" type="corner" tile="15">
   <wangcolor name="earth" color="#a37a58" tile="0" probability="1"/>
   <wangcolor name="grass" color="#55854a" tile="15" probability="1"/>
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="2" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="3" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="4" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="5" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="6" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="7" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="8" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="9" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="10" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="11" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="12" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="13" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="14" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="15" wangid="0,2,0,2,0,2,0,2"/>
  </wangset>
  <wangset name="Puddle" type="corner" tile="31">
   <wangcolor name="earth" color="#a37a58" tile="16" probability="1"/>
   <wangcolor name="water" color="#6f7f97" tile="31" probability="1"/>
   <wangtile tileid="16" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="17" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="18" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="19" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="20" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="21" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="22" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="23" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="24" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="25" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="26" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="27" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="28" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="29" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="30" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="31" wangid="0,2,0,2,0,2,0,2"/>
  </wangset>
 </wangsets>
</tileset>
