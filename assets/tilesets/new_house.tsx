<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="new_house" tilewidth="536" tileheight="440" tilecount="51" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="536" height="440" source="new_house/outlook_mangroves.png"/>
 </tile>
 <tile id="1">
  <image width="536" height="440" source="new_house/outlook_creek.png"/>
 </tile>
 <tile id="2">
  <image width="536" height="440" source="new_house/outlook_plot.png"/>
 </tile>
 <tile id="3">
  <image width="536" height="440" source="new_house/outlook_hill.png"/>
 </tile>
 <tile id="4">
  <image width="56" height="48" source="new_house/goat.png"/>
 </tile>
 <tile id="5">
  <image width="232" height="180" source="new_house/window_sixty_four.png"/>
 </tile>
 <tile id="6">
  <image width="136" height="112" source="new_house/window_thirty.png"/>
 </tile>
 <tile id="7">
  <image width="152" height="140" source="new_house/window_forty.png"/>
 </tile>
 <tile id="8">
  <image width="52" height="56" source="new_house/brochure_wedge.png"/>
 </tile>
 <tile id="9">
  <image width="92" height="64" source="new_house/rose_tried.png"/>
 </tile>
 <tile id="10">
  <image width="100" height="84" source="new_house/cross.png"/>
 </tile>
 <tile id="11">
  <image width="100" height="84" source="new_house/cross_heel.png"/>
 </tile>
 <tile id="12">
  <image width="100" height="84" source="new_house/cross_kitchen.png"/>
 </tile>
 <tile id="13">
  <image width="100" height="84" source="new_house/cross_wind.png"/>
 </tile>
 <tile id="14">
  <image width="84" height="72" source="new_house/cross_short.png"/>
 </tile>
 <tile id="15">
  <image width="112" height="88" source="new_house/tripod_dents.png"/>
 </tile>
 <tile id="16">
  <image width="56" height="48" source="new_house/flash_bulb.png"/>
 </tile>
 <tile id="17">
  <image width="136" height="72" source="new_house/dust_corner.png"/>
 </tile>
 <tile id="18">
  <image width="280" height="96" source="new_house/parapet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="68" width="256" height="16"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="44" height="224" source="new_house/parapet_side.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="84" width="20" height="128"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <image width="312" height="112" source="new_house/pulley_beam.png"/>
 </tile>
 <tile id="21">
  <image width="48" height="300" source="new_house/balcony_column.png"/>
 </tile>
 <tile id="22">
  <image width="52" height="276" source="new_house/bamboo_pole.png"/>
 </tile>
 <tile id="23">
  <image width="144" height="196" source="new_house/teak_door.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="165" width="120" height="19"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="52" height="208" source="new_house/teak_door_open.png"/>
 </tile>
 <tile id="25">
  <image width="136" height="208" source="new_house/door_401.png"/>
 </tile>
 <tile id="26">
  <image width="128" height="208" source="new_house/bolted_door.png"/>
 </tile>
 <tile id="27">
  <image width="56" height="64" source="new_house/hair_ribbon.png"/>
 </tile>
 <tile id="28">
  <image width="84" height="64" source="new_house/name_board.png"/>
 </tile>
 <tile id="29">
  <image width="68" height="84" source="new_house/new_meter.png"/>
 </tile>
 <tile id="30">
  <image width="240" height="180" source="new_house/stairs_down.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="40" width="216" height="128"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="112" height="128" source="new_house/lattice.png"/>
 </tile>
 <tile id="32">
  <image width="68" height="76" source="new_house/floor_number.png"/>
 </tile>
 <tile id="33">
  <image width="364" height="120" source="new_house/black_stone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="68" width="340" height="40"/>
  </objectgroup>
 </tile>
 <tile id="34">
  <image width="56" height="68" source="new_house/brass_tap.png"/>
 </tile>
 <tile id="35">
  <image width="48" height="52" source="new_house/tea_glass.png"/>
 </tile>
 <tile id="36">
  <image width="368" height="80" source="new_house/loft.png"/>
 </tile>
 <tile id="37">
  <image width="80" height="44" source="new_house/loft_file.png"/>
 </tile>
 <tile id="38">
  <image width="68" height="96" source="new_house/fan_hook.png"/>
 </tile>
 <tile id="39">
  <image width="80" height="72" source="new_house/switch_plate.png"/>
 </tile>
 <tile id="40">
  <image width="48" height="60" source="new_house/wire_mouth.png"/>
 </tile>
 <tile id="41">
  <image width="120" height="84" source="new_house/paint_tins.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="48" width="83" height="24"/>
  </objectgroup>
 </tile>
 <tile id="42">
  <image width="64" height="68" source="new_house/tin_rose.png"/>
 </tile>
 <tile id="43">
  <image width="76" height="60" source="new_house/wire_coil.png"/>
 </tile>
 <tile id="44">
  <image width="96" height="92" source="new_house/paper_hat.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="57" width="51" height="23"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="96" height="88" source="new_house/instrument.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="53" width="51" height="23"/>
  </objectgroup>
 </tile>
 <tile id="46">
  <image width="60" height="200" source="new_house/balcony_leaf.png"/>
 </tile>
 <tile id="47">
  <image width="152" height="40" source="new_house/door_sill.png"/>
 </tile>
 <tile id="48">
  <image width="224" height="104" source="new_house/footprints.png"/>
 </tile>
 <tile id="49">
  <image width="248" height="112" source="new_house/broom_arcs.png"/>
 </tile>
 <tile id="50">
  <image width="112" height="68" source="new_house/shell_drips.png"/>
 </tile>
</tileset>
